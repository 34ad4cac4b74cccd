package org.patentbridge.intake;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An estimate of the bytes that an object holds on to: its own fields, arrays, texts, collections
 * and maps, each object once, by the sizes of a 64-bit JVM. It measures structure and needs no
 * collector and no clock.
 */
final class Retained {

  private static final int HEADER = 16;
  private static final int REFERENCE = 8;
  private static final int MAP_ENTRY = 48;
  private static final String OURS = "org.patentbridge";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();
  private long bytes;

  private Retained() {}

  /** Bytes that are reachable from an object, the given ones and what is only theirs left out. */
  static long bytesOf(Object root, Object... leftOut) {
    var walk = new Retained();
    Collections.addAll(walk.seen, leftOut);
    walk.visit(root);
    while (!walk.waiting.isEmpty()) {
      walk.weigh(walk.waiting.removeFirst());
    }
    return walk.bytes;
  }

  private void visit(@Nullable Object object) {
    if (object != null && !(object instanceof Class) && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void weigh(Object object) {
    bytes += HEADER;
    switch (object) {
      case String text -> bytes += HEADER + REFERENCE + 2L * text.length();
      case Map<?, ?> map -> {
        bytes += (long) map.size() * MAP_ENTRY;
        map.forEach(
            (key, value) -> {
              visit(key);
              visit(value);
            });
      }
      case Collection<?> items -> {
        bytes += (long) items.size() * REFERENCE;
        items.forEach(this::visit);
      }
      default -> weighOther(object);
    }
  }

  private void weighOther(Object object) {
    var type = object.getClass();
    if (type.isArray()) {
      weighArray(object, type.getComponentType());
    } else if (type.getName().startsWith(OURS)) {
      for (Class<?> at = type;
          at != null && at.getName().startsWith(OURS);
          at = at.getSuperclass()) {
        for (Field field : at.getDeclaredFields()) {
          weighField(object, field);
        }
      }
    }
  }

  private void weighArray(Object array, Class<?> component) {
    int length = Array.getLength(array);
    if (component.isPrimitive()) {
      bytes += (long) length * (component == byte.class ? 1 : component == char.class ? 2 : 8);
      return;
    }
    bytes += (long) length * REFERENCE;
    for (int i = 0; i < length; i++) {
      visit(Array.get(array, i));
    }
  }

  private void weighField(Object owner, Field field) {
    if (Modifier.isStatic(field.getModifiers())) {
      return;
    }
    bytes += REFERENCE;
    if (field.getType().isPrimitive()) {
      return;
    }
    try {
      field.setAccessible(true);
      visit(field.get(owner));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(field + " cannot be read", closed);
    }
  }
}
