package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.rulebook.EventTemplate;

/** Tells what people call the groups of a funnel. */
@Act
@ApplicationScoped
public class NameGroups {

  private final Engine engine;
  private final Events events;

  NameGroups(Engine engine, Events events) {
    this.engine = engine;
    this.events = events;
  }

  /**
   * A name in two languages, either may be empty.
   *
   * @param zh Chinese
   * @param en English
   */
  public record Name(String zh, String en) {}

  /** Names by group, those that are known; of groups that the funnel shows and no other. */
  public Map<String, Name> run(Viewer viewer, Funnel funnel) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (var row : funnel.rows()) {
      name(funnel, row.group()).ifPresent(name -> names.put(row.group(), name));
    }
    return names;
  }

  private Optional<Name> name(Funnel funnel, String group) {
    if (group.equals(Funnel.OTHERS)) {
      return Optional.empty();
    }
    return switch (funnel.by()) {
      case EVENT -> events.find(new EventId(group)).map(e -> new Name(e.nameZh(), e.nameEn()));
      case PROGRAMME ->
          engine.rulebook().templates().stream()
              .filter(t -> t.id().equals(group))
              .findFirst()
              .map((EventTemplate t) -> new Name(t.nameZh(), t.nameEn()));
      case HOLDER ->
          engine
              .directory()
              .find(new OrganizationId(group))
              .map(o -> new Name(o.name().raw(), o.nameEn()));
      case REGION, CHAIN, HALF_YEAR -> Optional.empty();
    };
  }
}
