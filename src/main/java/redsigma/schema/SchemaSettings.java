package redsigma.schema;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the application packages are. */
@ConfigurationProperties("redsigma.schema")
record SchemaSettings(@DefaultValue("apps") Path apps) {}
