package redsigma.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as a statement takes it in: one object of a JSON array. */
record RecordRow(
    UUID id,
    String type,
    String force,
    String unit,
    UUID owner,
    String reference,
    String state,
    String marking,
    @Nullable String handling,
    @JsonProperty("access_class") int accessClass,
    String title,
    @JsonProperty("happened_at") @Nullable String happenedAt,
    @JsonRawValue String data,
    int version,
    @JsonProperty("source_system") @Nullable String sourceSystem,
    @JsonProperty("source_key") @Nullable String sourceKey,
    @Nullable String reason) {}
