package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * How much JSON is read at most: far beyond any honest record, far below what exhausts memory or
 * stack.
 */
public final class JsonLimits extends StreamReadConstraints {

  /** Deepest nesting; the deepest known answer of a patent office has twelve levels. */
  public static final int MAX_DEPTH = 100;

  /** Most digits of a number. */
  public static final int MAX_DIGITS = 1_000;

  /** Longest key in characters. */
  public static final int MAX_KEY = 10_000;

  private static final long serialVersionUID = 1L;

  private JsonLimits() {
    super(MAX_DEPTH, -1, MAX_DIGITS, Lines.MAX_LENGTH, MAX_KEY, -1);
  }

  /** A new factory of parsers that keep to the limits; a mapper changes the one that it gets. */
  public static JsonFactory newFactory() {
    return JsonFactory.builder().streamReadConstraints(new JsonLimits()).build();
  }

  /** A limit was passed. */
  public static final class Exceeded extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int limit;

    private Exceeded(String code, int limit) {
      super(code + ": more than " + limit);
      this.code = code;
      this.limit = limit;
    }

    /** Names the limit. */
    public Problem at(Place place) {
      return Problem.error(code, place, "", Integer.toString(limit));
    }
  }

  @Override
  public void validateNestingDepth(int depth) throws StreamConstraintsException {
    if (depth > MAX_DEPTH) {
      throw new Exceeded("json-too-deep", MAX_DEPTH);
    }
  }

  @Override
  public void validateIntegerLength(int length) throws StreamConstraintsException {
    if (length > MAX_DIGITS) {
      throw new Exceeded("json-number-too-long", MAX_DIGITS);
    }
  }

  @Override
  public void validateFPLength(int length) throws StreamConstraintsException {
    validateIntegerLength(length);
  }

  @Override
  public void validateStringLength(int length) throws StreamConstraintsException {
    if (length > Lines.MAX_LENGTH) {
      throw new Exceeded("json-text-too-long", Lines.MAX_LENGTH);
    }
  }

  @Override
  public void validateNameLength(int length) throws StreamConstraintsException {
    if (length > MAX_KEY) {
      throw new Exceeded("json-key-too-long", MAX_KEY);
    }
  }
}
