package redsigma.web.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.schema.CodeChange;
import redsigma.schema.CodeList;
import redsigma.schema.OverlayLists;
import redsigma.schema.SchemaProblem;
import redsigma.schema.Schemas.Reload;
import redsigma.security.Viewer;

/** Changes code lists, and tells the journal what they were before and after. */
@Component
class ListChanges {

  private static final String NONE = "none";

  private final OverlayLists lists;
  private final Audit audit;

  ListChanges(OverlayLists lists, Audit audit) {
    this.lists = lists;
    this.audit = audit;
  }

  /** Makes the change; what speaks against it otherwise. */
  List<SchemaProblem> make(Viewer viewer, CodeList list, CodeChange change) {
    var action =
        switch (change) {
          case CodeChange.Add _ -> "add-code";
          case CodeChange.Relabel _ -> "label-code";
          case CodeChange.Retire _ -> "end-code";
        };
    return switch (lists.change(change, viewer.force(), viewer.username())) {
      case Reload.Loaded loaded -> {
        note(viewer, action, detail(list, loaded.schema().list(list.name()), change));
        yield List.of();
      }
      case Reload.Refused refused -> {
        note(viewer, action + "-refused", Map.of("list", list.name(), "code", change.code()));
        yield refused.problems();
      }
    };
  }

  private void note(Viewer viewer, String action, Map<String, String> detail) {
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, detail));
  }

  private static Map<String, String> detail(CodeList before, CodeList after, CodeChange change) {
    var code =
        after.codes().keySet().stream()
            .filter(each -> !before.codes().containsKey(each))
            .findFirst()
            .orElse(change.code().toUpperCase(Locale.ROOT));
    var detail = new LinkedHashMap<String, String>();
    detail.put("list", before.name());
    detail.put("code", code);
    detail.put("before", said(before, code));
    detail.put("after", said(after, code));
    return detail;
  }

  private static String said(CodeList list, String code) {
    return list.code(code)
        .map(each -> each.until() == null ? each.label() : each.label() + " until " + each.until())
        .orElse(NONE);
  }
}
