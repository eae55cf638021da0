package redsigma.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redsigma.schema.RecordType.Section;

/** The fields that a force hides, by type: the house does not know them, records keep them. */
record Hidden(Map<String, Set<String>> byType) {

  Hidden {
    byType = Map.copyOf(byType);
  }

  RecordType from(RecordType type) {
    var hidden = of(type.name());
    if (hidden.isEmpty()) {
      return type;
    }
    var fields = new LinkedHashMap<>(type.fields());
    fields.keySet().removeAll(hidden);
    var form =
        type.form().stream()
            .map(section -> without(section, hidden))
            .filter(section -> !section.fields().isEmpty())
            .toList();
    return type.with(fields, form);
  }

  Example from(Example example) {
    var hidden = of(example.type());
    if (hidden.isEmpty()) {
      return example;
    }
    var data = new LinkedHashMap<>(example.data());
    data.keySet().removeAll(hidden);
    return new Example(example.key(), example.type(), data, example.links());
  }

  private static Section without(Section section, Set<String> hidden) {
    List<String> left = section.fields().stream().filter(field -> !hidden.contains(field)).toList();
    return new Section(section.title(), section.hint(), left, section.when());
  }

  private Set<String> of(String type) {
    return byType.getOrDefault(type, Set.of());
  }
}
