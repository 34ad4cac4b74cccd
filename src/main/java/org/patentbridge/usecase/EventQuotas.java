package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.allocation.PairingQuota;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Quota;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * An event's quotas as sets of pairings. A minimum that not even all of its pairings could reach is
 * lowered to what is there and told as a remark.
 */
final class EventQuotas {

  private static final int PAGE = 1_000;

  private final PartyDirectory directory;
  private final OfferingShelf shelf;

  EventQuotas(PartyDirectory directory, OfferingShelf shelf) {
    this.directory = directory;
    this.shelf = shelf;
  }

  /**
   * The quotas over the pairings that passed, in the order of the event; one for each link, holder
   * or province stands by key.
   *
   * @param remarks hears what could not be taken as stated
   */
  List<PairingQuota> of(Event event, List<ScoredPairing> pairings, List<Reason> remarks) {
    List<PairingQuota> all = new ArrayList<>();
    for (var subject : Quota.Subject.values()) {
      var stated =
          event.rules().balance().quotas().stream().filter(q -> q.subject() == subject).toList();
      if (!stated.isEmpty()) {
        var keys = new Keys(subject, subjectKeys(subject, event.chain(), pairings));
        keys.tellUnknown(pairings, remarks);
        keys.expanded(stated).forEach(q -> all.add(quota(q, keys, pairings, remarks)));
      }
    }
    return all;
  }

  private PairingQuota quota(
      Quota quota, Keys keys, List<ScoredPairing> pairings, List<Reason> remarks) {
    Set<Pairing> members = new HashSet<>();
    Set<Object> distinct = new HashSet<>();
    for (ScoredPairing p : pairings) {
      if (keys.isMember(p, quota.key())) {
        members.add(p.pairing());
        distinct.add(List.of(p.seekerParty(), p.pairing().offering()));
      }
    }
    var limits = quota.limits();
    if (limits.min() > distinct.size()) {
      remarks.add(Reason.of("remark.quota-lowered", quota.key(), limits.min(), distinct.size()));
      limits = new Limits(distinct.size(), limits.max());
    }
    return new PairingQuota(kind(quota.subject()), name(quota), members, limits);
  }

  private static PairingQuota.Kind kind(Quota.Subject subject) {
    return switch (subject) {
      case CHAIN_LINK -> PairingQuota.Kind.LINK;
      case HOLDER -> PairingQuota.Kind.HOLDER;
      case HOLDER_REGION, SEEKER_REGION -> PairingQuota.Kind.REGION;
    };
  }

  private String name(Quota quota) {
    return switch (quota.subject()) {
      case CHAIN_LINK, HOLDER_REGION -> quota.key();
      case HOLDER -> directory.nameOf(new OrganizationId(quota.key()));
      case SEEKER_REGION -> "→ " + quota.key();
    };
  }

  /** What each pairing counts by; no entry where that is not known. */
  private Map<Pairing, String> subjectKeys(
      Quota.Subject subject, @Nullable ChainId chain, List<ScoredPairing> pairings) {
    Map<OfferingId, String> links =
        subject == Quota.Subject.CHAIN_LINK ? links(chain, pairings) : Map.of();
    Map<Pairing, String> keys = new HashMap<>();
    for (ScoredPairing p : pairings) {
      var key =
          switch (subject) {
            case CHAIN_LINK -> Optional.ofNullable(links.get(p.pairing().offering()));
            case HOLDER -> Optional.of(p.holderParty().value());
            case HOLDER_REGION -> regionOf(p.holderParty());
            case SEEKER_REGION -> regionOf(p.seekerParty());
          };
      key.ifPresent(k -> keys.put(p.pairing(), k));
    }
    return keys;
  }

  private Optional<String> regionOf(OrganizationId party) {
    return directory.find(party).map(Organization::region).map(RegionCode::value);
  }

  /** The surest link of each offering; at an event about a chain, of that chain. */
  private Map<OfferingId, String> links(@Nullable ChainId chain, List<ScoredPairing> pairings) {
    var ids =
        List.copyOf(
            pairings.stream()
                .map(p -> p.pairing().offering())
                .collect(Collectors.toCollection(TreeSet::new)));
    Map<OfferingId, String> links = new HashMap<>();
    for (int from = 0; from < ids.size(); from += PAGE) {
      for (var placed : shelf.of(ids.subList(from, Math.min(from + PAGE, ids.size())))) {
        placed.links().stream()
            .map(Placement::link)
            .filter(link -> chain == null || link.chain().equals(chain))
            .findFirst()
            .ifPresent(link -> links.put(placed.offering().id(), link.toString()));
      }
    }
    return links;
  }

  /** What pairings count by, of one subject. */
  private record Keys(Quota.Subject subject, Map<Pairing, String> of) {

    private boolean isRegion() {
      return subject == Quota.Subject.HOLDER_REGION || subject == Quota.Subject.SEEKER_REGION;
    }

    boolean isMember(ScoredPairing pairing, String key) {
      var own = of.get(pairing.pairing());
      return own != null
          && (isRegion() ? new RegionCode(key).covers(new RegionCode(own)) : own.equals(key));
    }

    void tellUnknown(List<ScoredPairing> pairings, List<Reason> remarks) {
      int unknown = pairings.size() - of.size();
      if (unknown > 0) {
        remarks.add(
            Reason.of(
                switch (subject) {
                  case CHAIN_LINK -> "remark.quota-link-unknown";
                  case HOLDER -> "remark.quota-holder-unknown";
                  case HOLDER_REGION, SEEKER_REGION -> "remark.quota-region-unknown";
                },
                unknown));
      }
    }

    /** One quota per key: those that are stated, and "each" for every other key that occurs. */
    List<Quota> expanded(List<Quota> stated) {
      Map<String, Quota> all = new TreeMap<>(Comparator.naturalOrder());
      for (Quota quota : stated) {
        if (quota.isEach()) {
          of.values().stream()
              .map(key -> isRegion() ? new RegionCode(key).province() : key)
              .distinct()
              .forEach(key -> all.putIfAbsent(key, quota.of(key)));
        }
      }
      stated.stream().filter(q -> !q.isEach()).forEach(q -> all.put(q.key(), q));
      return List.copyOf(all.values());
    }
  }
}
