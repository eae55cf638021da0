package redsigma.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports run.
 *
 * @param folder beneath which pages may import from
 * @param chunk rows that are stored in one transaction
 * @param force whose records they become when the terminal asks
 */
@ConfigurationProperties("redsigma.intake")
public record IntakeSettings(
    @DefaultValue("data/incoming") Path folder,
    @DefaultValue("1000") int chunk,
    @DefaultValue("77") String force) {}
