package org.patentbridge.domain.access;

import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a workspace: what one organizer runs, with its own events, needs and mandates.
 *
 * @param value lower-case letters, digits and hyphens, 2 to 40 characters
 */
public record WorkspaceId(String value) implements Comparable<WorkspaceId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

  /** The workspace that is always there; a single organizer needs no other. */
  public static final WorkspaceId MAIN = new WorkspaceId("main");

  public WorkspaceId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("workspace-id", value);
    }
  }

  @Override
  public int compareTo(WorkspaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
