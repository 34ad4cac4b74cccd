package org.patentbridge.usecase;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call of a use case is about: the first id among its arguments, or among the parts of its
 * request. Words that somebody typed are no ids and are never noted.
 *
 * @param noun what kind of thing, {@code event} for an {@code EventId}
 * @param subject the id
 */
record AuditedThing(String noun, String subject) {

  /** Longest id that is noted whole. */
  static final int LONGEST = 160;

  private static final String DOMAIN = "org.patentbridge.domain.";
  private static final int LONGEST_NOUN = 20;
  private static final AuditedThing NONE = new AuditedThing("", "");

  static AuditedThing of(Object[] arguments) {
    return Arrays.stream(arguments)
        .flatMap(AuditedThing::withParts)
        .flatMap(value -> find(value).stream())
        .findFirst()
        .orElse(NONE);
  }

  private static Stream<Object> withParts(Object argument) {
    return argument instanceof Record request && !isId(request)
        ? Arrays.stream(request.getClass().getRecordComponents())
            .flatMap(part -> value(request, part).stream())
        : Stream.ofNullable(argument);
  }

  private static Optional<Object> value(Record request, RecordComponent part) {
    if (!part.getType().getName().startsWith(DOMAIN)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(part.getAccessor().invoke(request));
    } catch (ReflectiveOperationException closed) {
      return Optional.empty();
    }
  }

  private static Optional<AuditedThing> find(Object value) {
    return isId(value)
        ? Optional.of(new AuditedThing(noun(value), value.toString()))
        : Optional.empty();
  }

  private static boolean isId(Object value) {
    var name = value.getClass().getName();
    return name.startsWith(DOMAIN) && (name.endsWith("Id") || name.endsWith(".AccountName"));
  }

  private static String noun(Object value) {
    var name = value.getClass().getSimpleName().replaceAll("(Id|Name)$", "");
    var noun = name.toLowerCase(Locale.ROOT);
    return noun.length() > LONGEST_NOUN ? noun.substring(0, LONGEST_NOUN) : noun;
  }
}
