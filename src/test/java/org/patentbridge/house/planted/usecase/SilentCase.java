package org.patentbridge.house.planted.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Planted: takes a viewer and does not say what kind of act it is. */
@ApplicationScoped
public class SilentCase {

  /** Stands for the house's own. */
  public record Viewer(String name) {}

  /** Does it. */
  public String run(Viewer viewer) {
    return viewer.name();
  }
}
