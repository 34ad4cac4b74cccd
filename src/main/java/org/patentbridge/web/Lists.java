package org.patentbridge.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.SeekerId;

/**
 * Rows of match lists, brought together by who reads them.
 *
 * @param by how they are brought together
 * @param ways in which they can be
 * @param groups those of this page, each with its rows
 * @param name part of the names that are looked for, empty for all
 * @param page which page this is, from 1
 * @param pages how many there are
 */
public record Lists(By by, List<By> ways, List<Group> groups, String name, int page, int pages) {

  private static final int GROUPS = 10;

  /**
   * What of the lists is looked at.
   *
   * @param by how rows are brought together, null for the usual way
   * @param name part of a name, null for all
   * @param page from 1
   */
  record Asked(@Nullable String by, @Nullable String name, int page) {}

  /** Who reads a group of rows. */
  public enum By {
    /** Companies with needs. */
    ENTERPRISE,
    /** Investors with mandates. */
    INVESTOR,
    /** Universities and other holders. */
    HOLDER;

    /** Its name in addresses and keys. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Rows of one reader.
   *
   * @param name who
   * @param rows best first
   */
  public record Group(String name, List<MatchEntry> rows) {}

  static Lists of(List<MatchEntry> rows, Asked asked) {
    List<By> ways = new ArrayList<>();
    if (rows.stream().anyMatch(r -> isOf(r, SeekerId.Kind.NEED))) {
      ways.add(By.ENTERPRISE);
    }
    if (rows.stream().anyMatch(r -> isOf(r, SeekerId.Kind.MANDATE))) {
      ways.add(By.INVESTOR);
    }
    ways.add(By.HOLDER);
    var by =
        ways.stream().filter(w -> w.word().equals(asked.by())).findFirst().orElse(ways.getFirst());
    var name = asked.name() == null ? "" : asked.name().strip();
    var all = groups(rows, by).stream().filter(g -> g.name().contains(name)).toList();
    int pages = Math.max(1, (all.size() + GROUPS - 1) / GROUPS);
    int page = Math.clamp(asked.page(), 1, pages);
    var shown = all.subList((page - 1) * GROUPS, Math.min(page * GROUPS, all.size()));
    return new Lists(by, ways, shown, name, page, pages);
  }

  /** Number of the page before. */
  public int previous() {
    return page - 1;
  }

  /** Number of the page behind. */
  public int next() {
    return page + 1;
  }

  /** End of the address of another page of the same. */
  public String at(int other) {
    return "by=" + by.word() + "&name=" + Visit.encoded(name) + "&page=" + other;
  }

  private static boolean isOf(MatchEntry row, SeekerId.Kind kind) {
    return row.match().pairing().seeker().kind() == kind;
  }

  private static List<Group> groups(List<MatchEntry> rows, By by) {
    Map<String, List<MatchEntry>> groups = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (var row : rows) {
      var fits =
          switch (by) {
            case ENTERPRISE -> isOf(row, SeekerId.Kind.NEED);
            case INVESTOR -> isOf(row, SeekerId.Kind.MANDATE);
            case HOLDER -> true;
          };
      if (fits) {
        var isHolder = by == By.HOLDER;
        var party = isHolder ? row.match().holderParty() : row.match().seekerParty();
        groups.computeIfAbsent(party.value(), none -> new ArrayList<>()).add(row);
        names.putIfAbsent(
            party.value(), isHolder ? row.card().holderName() : row.card().seekerName());
      }
    }
    return groups.entrySet().stream()
        .map(g -> new Group(names.getOrDefault(g.getKey(), g.getKey()), List.copyOf(g.getValue())))
        .toList();
  }
}
