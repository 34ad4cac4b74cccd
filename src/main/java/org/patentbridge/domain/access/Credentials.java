package org.patentbridge.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What a request shows to say on whose behalf it comes.
 *
 * @param source where it comes from
 * @param bearer what stands behind {@code Bearer} in its Authorization, null for none
 * @param session value of the session's cookie, null for none
 */
public record Credentials(RequestSource source, @Nullable String bearer, @Nullable String session) {

  /** Nothing of the secrets gets into a log. */
  @Override
  public String toString() {
    return "credentials from " + source;
  }
}
