package redsigma.command;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves pages and API out when a command runs: it starts sooner and opens no port. */
final class WithoutPages extends TypeExcludeFilter {

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    var name = reader.getClassMetadata().getClassName();
    return name.startsWith("redsigma.web.") || name.startsWith("redsigma.api.");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WithoutPages;
  }

  @Override
  public int hashCode() {
    return WithoutPages.class.hashCode();
  }
}
