package redsigma.web.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes what a session holds as JSON, of a closed list of types. What a later version cannot read
 * is not there any more: at worst one signs in again.
 */
@Configuration(proxyBeanMethods = false)
class SessionJson {

  private static final Logger log = LoggerFactory.getLogger(SessionJson.class);

  private final JsonMapper json = mapper();

  /** NullAway: a converter may answer null, which its type does not say. */
  @Bean(defaultCandidate = false)
  @SuppressWarnings("NullAway")
  ConversionService springSessionConversionService() {
    var conversions = new GenericConversionService();
    conversions.addConverter(Object.class, byte[].class, this::written);
    conversions.addConverter(byte[].class, Object.class, this::read);
    return conversions;
  }

  private byte[] written(Object value) {
    return json.writerFor(Object.class).writeValueAsBytes(value);
  }

  private @Nullable Object read(byte[] bytes) {
    try {
      return json.readValue(bytes, Object.class);
    } catch (JacksonException foreign) {
      log.warn("Left out of a session what cannot be read: {}", foreign.getOriginalMessage());
      return null;
    }
  }

  private static JsonMapper mapper() {
    var types =
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("redsigma.web.")
            .allowIfSubType(ArrayList.class)
            .allowIfSubType(LinkedHashMap.class);
    var modules = SecurityJacksonModules.getModules(SessionJson.class.getClassLoader(), types);
    return JsonMapper.builder().addModules(modules).build();
  }
}
