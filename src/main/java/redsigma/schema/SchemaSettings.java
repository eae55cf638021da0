package redsigma.schema;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the application packages are.
 *
 * @param overlay the force's own folder, laid over the packages
 * @param versions where every version that came into force is kept
 */
@ConfigurationProperties("redsigma.schema")
record SchemaSettings(
    @DefaultValue("apps") Path apps,
    @DefaultValue("data/overlay") Path overlay,
    @DefaultValue("data/packages") Path versions) {}
