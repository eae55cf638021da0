package redsigma.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are kept.
 *
 * @param folder beneath which they lie
 * @param limit the largest file that is taken
 */
@ConfigurationProperties("redsigma.document")
record DocumentSettings(
    @DefaultValue("data/files") Path folder, @DefaultValue("25MB") DataSize limit) {}
