package org.patentbridge.house.planted.common;

/** Two empty words at once: the package and the class. */
public final class NameManager {

  /** A third one. */
  public static final class NestedUtil {}

  /** A fourth one. */
  public abstract static class AbstractBaseNoun {}

  /** Not one of them: a royalty is taken of something. */
  public enum RoyaltyBase {
    PROFIT
  }
}
