package org.patentbridge.domain.problem;

/** A thing was asked for by an id that names nothing the asker may see. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String noun;
  private final String id;

  /**
   * @param noun what was looked for, for example {@code need}
   * @param id the id as the asker gave it
   */
  public NotFoundException(String noun, String id) {
    super("no " + noun + " '" + id + "'");
    this.noun = noun;
    this.id = id;
  }

  public String noun() {
    return noun;
  }

  public String id() {
    return id;
  }
}
