package redsigma.web.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.ErrorLine;
import redsigma.web.frame.Frame;

/** Makes the page of a form. */
@Component
class FormPages {

  private final VisibleTypes types;
  private final Lookups lookups;
  private final Records records;
  private final EarlierDrafts earlier;
  private final Clock clock;

  FormPages(
      VisibleTypes types, Lookups lookups, Records records, EarlierDrafts earlier, Clock clock) {
    this.types = types;
    this.lookups = lookups;
    this.records = records;
    this.earlier = earlier;
    this.clock = clock;
  }

  ModelAndView page(Viewer viewer, Frame frame, Sheet sheet, List<FormView.Mistake> mistakes) {
    var schema = types.of(viewer);
    var type = schema.findType(sheet.type()).orElseThrow(Absent::new);
    var known = lookups.known(viewer, schema, type, sheet.entries());
    var sections =
        FormDrawing.sections(schema, type, sheet.entries(), mistakes, known, clock.instant());
    var view =
        new FormView(
            title(viewer, schema, sheet),
            type.icon(),
            type.colour(),
            sheet.record() == null ? "/records" : "/records/" + sheet.record(),
            "/drafts/" + sheet.draft(),
            sheet.record() == null ? "/" : "/records/" + sheet.record(),
            hidden(sheet),
            sections,
            errors(mistakes),
            earlier.of(viewer, sheet));
    var page =
        new ModelAndView(
            "form/page", Map.of("frame", frame.titled(view.title()).in(type.app()), "form", view));
    if (!mistakes.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private String title(Viewer viewer, Schema schema, Sheet sheet) {
    var type = schema.type(sheet.type());
    if (sheet.record() == null) {
      return "New " + type.title().toLowerCase(Locale.UK);
    }
    var record = records.find(viewer, sheet.record()).orElseThrow(Absent::new);
    return "Change " + record.title();
  }

  static List<FormView.Hidden> hidden(Sheet sheet) {
    var hidden = new ArrayList<FormView.Hidden>();
    hidden.add(new FormView.Hidden("draft", sheet.draft().toString()));
    hidden.add(new FormView.Hidden("type", sheet.type()));
    hidden.add(new FormView.Hidden("version", Integer.toString(sheet.version())));
    if (sheet.record() != null) {
      hidden.add(new FormView.Hidden("record", sheet.record().toString()));
    }
    return hidden;
  }

  private static List<ErrorLine> errors(List<FormView.Mistake> mistakes) {
    return mistakes.stream()
        .map(
            mistake ->
                new ErrorLine(
                    "#" + (mistake.anchor().isEmpty() ? "form" : mistake.anchor()),
                    mistake.message()))
        .toList();
  }
}
