package org.patentbridge.store;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;

/**
 * What a record component is read as when the stored text does not hold it.
 *
 * <p>Null where the component may be null, else the empty text, list or set, else the constant
 * {@code UNKNOWN} or {@code NONE} of its type, else the value that this class names for it. A
 * component without any of these fails the reading.
 */
final class AbsentComponents {
  private static final List<String> NEUTRAL = List.of("UNKNOWN", "NONE", "ZERO", "ENTERED");

  /** Types whose neutral value is a decision and has no telling name. */
  private static final Map<Class<?>, Object> DECIDED =
      Map.of(
          String.class,
          "",
          List.class,
          List.of(),
          Set.class,
          Set.of(),
          // What is not stated counts as the narrowest.
          Confidentiality.class,
          Confidentiality.ORGANIZER_ONLY);

  private AbsentComponents() {}

  static Module module() {
    var module = new SimpleModule("absent-components");
    module.setValueInstantiators(new Records());
    return module;
  }

  /** The value of an absent component, null where it may be null or has no neutral value. */
  static @Nullable Object valueOf(RecordComponent component) {
    if (isNullable(component)) {
      return null;
    }
    var type = component.getType();
    return DECIDED.containsKey(type) ? DECIDED.get(type) : constantOf(type);
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Object constantOf(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(f -> f.getType() == type && NEUTRAL.contains(f.getName()))
        .findFirst()
        .map(AbsentComponents::read)
        .orElse(null);
  }

  private static Object read(java.lang.reflect.Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException("constant " + constant + " must be public", hidden);
    }
  }

  /** Lets every record be made by {@link Filling}. */
  private static final class Records extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator findValueInstantiator(
        DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
      return bean.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
          ? new Filling(standard, bean.getBeanClass())
          : usual;
    }
  }

  /** Calls the canonical constructor with absent components filled in. */
  private static final class Filling extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient RecordComponent[] components;
    private final transient @Nullable Object[] absent;

    Filling(StdValueInstantiator usual, Class<?> type) {
      super(usual);
      components = type.getRecordComponents();
      absent = Arrays.stream(components).map(AbsentComponents::valueOf).toArray();
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] arguments)
        throws IOException {
      for (int i = 0; i < arguments.length; i++) {
        if (arguments[i] == null) {
          arguments[i] = absent[i];
        }
        if (arguments[i] == null && !isNullable(components[i])) {
          context.reportInputMismatch(
              components[i].getDeclaringRecord(),
              "component '%s' is missing",
              components[i].getName());
        }
      }
      return super.createFromObjectWith(context, arguments);
    }
  }
}
