package org.patentbridge.domain.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.Digest;

/**
 * What was answered to a request that carried a key of its own.
 *
 * @param key digest of principal, route and key: the same key of somebody else is another one
 * @param request digest of what was sent
 * @param status HTTP status, 0 while the request is still being carried out
 * @param location where the thing is that was made, null where it was not said
 * @param content JSON of the answer, null for none
 * @param at when the request came
 */
public record KeptAnswer(
    Digest key,
    Digest request,
    int status,
    @Nullable String location,
    @Nullable String content,
    Instant at) {

  /** One that is being carried out. */
  public static KeptAnswer begun(Digest key, Digest request, Instant now) {
    return new KeptAnswer(key, request, 0, null, null, now);
  }

  public boolean isUnderWay() {
    return status == 0;
  }
}
