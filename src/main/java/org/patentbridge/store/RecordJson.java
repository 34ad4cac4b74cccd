package org.patentbridge.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Set;

/**
 * Turns domain records into JSON and back, so that equal records give equal text.
 *
 * <p>Properties stand in alphabetical order and sets in the order of their elements. What is null
 * or empty is left out, so a record reads the same after a component was added to its type; {@link
 * AbsentComponents} says what an absent component is read as. Unknown properties are ignored.
 */
final class RecordJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(Set.class, new SortedSet()))
          .addModule(AbsentComponents.module())
          .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String ORIGIN = "\"origin\":{";

  private RecordJson() {}

  static String write(Record content) {
    try {
      return MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(
          "a " + content.getClass().getSimpleName() + " cannot be written as JSON", broken);
    }
  }

  /**
   * A record's text without where it was read: the same words from another file, line or day are
   * the same record. A quotation mark inside a value is escaped, so only a property can be found.
   */
  static String withoutOrigin(String json) {
    int from = json.indexOf(ORIGIN);
    return from < 0 ? json : json.substring(0, from) + json.substring(end(json, from));
  }

  /** Where the object ends that opens behind a position and holds no other. */
  private static int end(String json, int from) {
    boolean quoted = false;
    for (int i = from; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '}' && !quoted) {
        return i;
      }
    }
    throw new IllegalStateException("the JSON of a record ends within its origin");
  }

  /**
   * @throws IllegalStateException where the text is no record of the type
   */
  static <T extends Record> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(
          "stored " + type.getSimpleName() + " cannot be read: " + broken.getOriginalMessage(),
          broken);
    }
  }

  /** Immutable sets have another order in every process; in the file they have one. */
  @SuppressWarnings("rawtypes") // Jackson looks serializers up by raw type.
  private static final class SortedSet extends JsonSerializer<Set> {
    @Override
    public void serialize(Set value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray();
      for (Object element : value.stream().sorted().toList()) {
        provider.defaultSerializeValue(element, out);
      }
      out.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Set value) {
      return value.isEmpty();
    }
  }
}
