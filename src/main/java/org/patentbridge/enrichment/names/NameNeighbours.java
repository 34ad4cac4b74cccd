package org.patentbridge.enrichment.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.organization.NameStep;

/**
 * Finds names that begin with another name, or are a slip of the pen away from one. Each name looks
 * up its own beginnings and its forms with a letter left out or two swapped: work grows with the
 * number of letters, not with the square of the number of names.
 */
final class NameNeighbours {

  /** A shorter beginning (中国, 北京) is no party's name. */
  private static final int SHORTEST_PARENT = 4;

  /** What follows a parent's name to make a part of it: 医院, 分公司. */
  private static final int SHORTEST_PART = 2;

  /** In shorter names one letter tells two firms apart. */
  private static final int SHORTEST_NEAR = 6;

  private static final int SHORTEST_NEAR_LATIN = 10;

  private final List<NameMention> mentions;
  private final NameTables tables;
  private final Map<String, NameMention> bySpelling = new HashMap<>();

  /** Takes a pair: the better known party first. */
  interface Pairs {
    void take(NameMention better, NameMention mention, NameStep step);
  }

  /**
   * @param mentions best known first
   */
  NameNeighbours(List<NameMention> mentions, NameTables tables) {
    this.mentions = mentions;
    this.tables = tables;
    mentions.forEach(m -> bySpelling.putIfAbsent(Spelling.fold(m.name()), m));
  }

  void each(Pairs pairs) {
    for (var mention : mentions) {
      var spelling = Spelling.fold(mention.name());
      if (mention.count() > 0 && tables.read(mention.name()).known().isEmpty()) {
        parent(mention, spelling, pairs);
      }
      var converted = Spelling.foldMixed(mention.name());
      if (!converted.equals(spelling)) {
        near(mention, converted, pairs);
      }
      slips(mention, spelling, pairs);
    }
  }

  /** The longest name that this one begins with; Latin names are not cut inside of words. */
  private void parent(NameMention mention, String spelling, Pairs pairs) {
    if (Spelling.isLatin(spelling)) {
      return;
    }
    for (int end = spelling.length() - SHORTEST_PART; end >= SHORTEST_PARENT; end--) {
      var parent = bySpelling.get(spelling.substring(0, end));
      if (parent != null && !Spelling.isLatin(spelling.substring(0, end))) {
        pairs.take(parent, mention, NameStep.SUBUNIT);
        return;
      }
    }
  }

  private void slips(NameMention mention, String spelling, Pairs pairs) {
    var latin = Spelling.isLatin(spelling);
    if (spelling.length() < (latin ? SHORTEST_NEAR_LATIN : SHORTEST_NEAR)) {
      return;
    }
    for (int i = 0; i < spelling.length(); i++) {
      if (Character.isDigit(spelling.charAt(i))) {
        continue;
      }
      near(mention, spelling.substring(0, i) + spelling.substring(i + 1), pairs);
      if (latin && i > 0 && !Character.isDigit(spelling.charAt(i - 1))) {
        near(mention, swapped(spelling, i), pairs);
      }
    }
  }

  private static String swapped(String spelling, int i) {
    return spelling.substring(0, i - 1)
        + spelling.charAt(i)
        + spelling.charAt(i - 1)
        + spelling.substring(i + 1);
  }

  private void near(NameMention mention, String other, Pairs pairs) {
    var neighbour = bySpelling.get(other);
    if (neighbour == null) {
      return;
    }
    if (neighbour.count() > mention.count() || mention.count() == 0 || neighbour.known()) {
      pairs.take(neighbour, mention, NameStep.NEAR);
    } else {
      pairs.take(mention, neighbour, NameStep.NEAR);
    }
  }
}
