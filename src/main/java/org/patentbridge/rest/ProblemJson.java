package org.patentbridge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.patentbridge.view.ProblemDocument;

/** Leaves out of a problem document what it does not say, as RFC 9457 has it. */
@Singleton
public final class ProblemJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.addMixIn(ProblemDocument.class, SaidOnly.class);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface SaidOnly {}
}
