package redsigma.api.scim;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import redsigma.security.Needs;
import redsigma.security.Open;
import redsigma.security.Permission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What this door can do, for directories that ask first (RFC 7644 4). */
@RestController
class ScimDiscovery {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Needs(Permission.ADMINISTER)
  @GetMapping("/scim/v2/ServiceProviderConfig")
  ResponseEntity<byte[]> abilities() throws IOException {
    return answer(read("service-provider-config"));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/scim/v2/ResourceTypes")
  ResponseEntity<byte[]> kinds() throws IOException {
    return answer(read("resource-types"));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/scim/v2/ResourceTypes/{id}")
  ResponseEntity<byte[]> kind(@PathVariable String id) throws IOException {
    return answer(one(read("resource-types"), id));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/scim/v2/Schemas")
  ResponseEntity<byte[]> schemas() throws IOException {
    return answer(read("schemas"));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/scim/v2/Schemas/{id}")
  ResponseEntity<byte[]> schema(@PathVariable String id) throws IOException {
    return answer(one(read("schemas"), id));
  }

  @Open
  @RequestMapping("/scim/**")
  void nothing() {
    throw ScimProblem.absent();
  }

  private static JsonNode read(String document) throws IOException {
    return JSON.readTree(
        new ClassPathResource("scim/%s.json".formatted(document)).getContentAsByteArray());
  }

  private static JsonNode one(JsonNode list, String id) {
    for (var each : Body.member(list, "resources")) {
      if (Body.member(each, "id").asString().equals(id)) {
        return each;
      }
    }
    throw ScimProblem.absent();
  }

  private static ResponseEntity<byte[]> answer(JsonNode document) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(Answers.SCIM_JSON))
        .body(JSON.writeValueAsBytes(document));
  }
}
