package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import redsigma.record.Drafts;
import redsigma.schema.AppPackage;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Marking;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Makes the frame of a page for who asks; any handler may take a {@link Frame} as argument. */
@Component
public class Frames implements HandlerMethodArgumentResolver {

  private final Viewers viewers;
  private final Schemas schemas;
  private final Access access;
  private final Drafts drafts;
  private final Assets assets;

  Frames(Viewers viewers, Schemas schemas, Access access, Drafts drafts, Assets assets) {
    this.viewers = viewers;
    this.schemas = schemas;
    this.access = access;
    this.drafts = drafts;
    this.assets = assets;
  }

  /** The frame for whoever asks; for a stranger one without a menu. */
  public Frame of(HttpServletRequest request) {
    return viewers
        .find(request)
        .map(viewer -> frame(request, viewer.name(), menu(viewer)))
        .orElseGet(() -> bare(request));
  }

  /** Who asks, when somebody is signed in. */
  public Optional<Viewer> viewer(HttpServletRequest request) {
    return viewers.find(request);
  }

  /** A frame that asks nothing of the database, for the pages that say it is down. */
  Frame bare(HttpServletRequest request) {
    return frame(request, null, Menu.EMPTY);
  }

  private Frame frame(HttpServletRequest request, @Nullable String viewer, Menu menu) {
    return new Frame(
        "Red Sigma",
        viewer,
        Marking.OFFICIAL,
        "",
        "",
        Choices.theme(request),
        Choices.keys(request),
        csrf(request),
        assets.path(),
        assets.htmx(),
        menu);
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private Menu menu(Viewer viewer) {
    var schema = schemas.current();
    return new Menu(
        schema.packages().stream()
            .filter(app -> !app.isLaidOver())
            .map(app -> app(viewer, schema, app))
            .toList(),
        access.may(viewer, Permission.WRITE),
        access.may(viewer, Permission.ADMINISTER),
        access.may(viewer, Permission.AUDIT),
        drafts.all(viewer).size());
  }

  private Menu.App app(Viewer viewer, Schema schema, AppPackage app) {
    return new Menu.App(app.name(), app.title(), app.icon(), types(viewer, schema, app.name()));
  }

  private List<Menu.Type> types(Viewer viewer, Schema schema, String app) {
    return schema.types().values().stream()
        .filter(type -> type.app().equals(app))
        .filter(type -> access.may(viewer, Deed.READ, type.name()))
        .map(type -> type(schema, type))
        .sorted(Comparator.comparingInt(Menu.Type::ties).reversed())
        .toList();
  }

  private static Menu.Type type(Schema schema, RecordType type) {
    return new Menu.Type(
        type.name(),
        type.title(),
        type.plural(),
        type.icon(),
        type.colour(),
        schema.ties(type.name()));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of(Requests.servlet(request));
  }
}
