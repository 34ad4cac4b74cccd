package org.patentbridge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Role;

/**
 * What stands around every page.
 *
 * @param person who is signed in, null for nobody
 * @param role what the reader may do
 * @param formKey what a form on the page must bring back
 * @param path of the page
 * @param other address of the same page in the other language
 * @param done what was just done, as the end of a key of the catalogue; empty for nothing
 */
public record Frame(
    @Nullable String person, Role role, String formKey, String path, String other, String done) {

  private static final Place EVENTS = new Place("/events", "web.events");
  private static final Place NEEDS = new Place("/needs", "web.needs");
  private static final Place CHAINS = new Place("/chains", "web.chains");
  private static final Place KEPT = new Place("/kept", "web.kept");
  private static final Place INVENTORY = new Place("/inventory", "web.inventory");
  private static final Place FEEDBACK = new Place("/feedback", "web.feedback");
  private static final Place OUTCOMES = new Place("/outcomes", "web.outcomes");
  private static final Place STANDING = new Place("/standing", "web.standing");
  private static final Place SEARCH = new Place("/search", "web.search");

  /**
   * Where the navigation leads.
   *
   * @param path of the page
   * @param key what it is called
   */
  public record Place(String path, String key) {}

  /** The places of a role, its home first. */
  static List<Place> places(Role role) {
    return switch (role) {
      case ADMINISTRATOR, ORGANIZER -> List.of(EVENTS, CHAINS, NEEDS, KEPT, OUTCOMES, SEARCH);
      case SME -> List.of(NEEDS, STANDING, FEEDBACK, SEARCH, CHAINS);
      case INVESTOR -> List.of(CHAINS, KEPT, FEEDBACK, SEARCH);
      case HOLDER -> List.of(INVENTORY, FEEDBACK, SEARCH, CHAINS);
      case OBSERVER -> List.of(SEARCH, CHAINS);
    };
  }

  /** Where the navigation leads for this reader. */
  public List<Place> places() {
    return places(role);
  }

  /** Whether the page lies at or below a place. */
  public boolean isAt(Place place) {
    return path.equals(place.path()) || path.startsWith(place.path() + "/");
  }

  /** Whether the reader runs events. */
  public boolean isOrganizer() {
    return role == Role.ADMINISTRATOR || role == Role.ORGANIZER;
  }
}
