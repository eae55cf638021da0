package redsigma.api;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells programs in OpenAPI 3.1 what they may ask, drawn from the packages in force. */
@RestController
class Openapi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schemas schemas;
  private final RequestMappingHandlerMapping handlers;

  Openapi(
      Schemas schemas,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.schemas = schemas;
    this.handlers = handlers;
  }

  @Needs(Permission.READ)
  @GetMapping({"/api/openapi.json", "/api/v1/openapi.json"})
  ObjectNode document() {
    var schema = schemas.current();
    var shapes = new Shapes();
    var paths = new Paths(schema, shapes).of(handlers.getHandlerMethods());
    new TypeShapes(schema, shapes).addAll();
    var document = JSON.objectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Red Sigma")
        .put("description", "Records, links, search and changes. Drawn from the packages in force.")
        .put("version", schema.version());
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject().putArray("token");
    document.set("paths", paths);
    var components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A live token: rs_...");
    components.set("schemas", shapes.named());
    return document;
  }
}
