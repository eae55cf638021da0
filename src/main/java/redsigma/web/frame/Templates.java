package redsigma.web.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Turns a view's name ({@code search/results}) into its jte template. */
@Component
class Templates implements ViewResolver, Ordered {

  /** A folder of templates that are read anew at each change; unset, the compiled ones serve. */
  private static final @Nullable String FOLDER = System.getProperty("redsigma.templates");

  private static final Path BUILT = Path.of("target", "jte-classes");

  private final TemplateEngine engine =
      FOLDER == null
          ? TemplateEngine.createPrecompiled(ContentType.Html)
          : TemplateEngine.create(
              new DirectoryCodeResolver(Path.of(FOLDER)), BUILT, ContentType.Html);

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = name + ".jte";
    return engine.hasTemplate(template) ? new Page(template) : null;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private final class Page implements View {
    private final String template;

    Page(String template) {
      this.template = template;
    }

    /** Writes nothing until the whole page is made, so that a failure shows its own page. */
    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var output = new Utf8ByteOutput();
      engine.render(template, model == null ? Map.of() : Map.copyOf(model), output);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
