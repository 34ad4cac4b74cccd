package org.patentbridge.house.planted.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A use case that does two things and has its tool pushed into a field. */
@ApplicationScoped
public class TwoVerbs {

  @Inject String tool;

  public String cut() {
    return tool;
  }

  public String glue() {
    return tool;
  }
}
