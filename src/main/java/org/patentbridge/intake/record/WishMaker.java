package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.wish.WishWord;

/** Makes lines of a list of wishes; a party may say one word on one thing. */
public final class WishMaker implements RecordMaker<WishRow> {

  private static final String PARTY = "party";
  private static final String OTHER = "other";
  private static final String PATENT = "patent";

  @Override
  public List<Set<String>> required() {
    return List.of(
        Groups.of(PARTY), Groups.of("side"), Groups.of(OTHER, PATENT), Groups.of("wish"));
  }

  @Override
  public String key(WishRow row) {
    return row.side() + " " + row.party() + " " + row.other() + " " + row.offering();
  }

  @Override
  public WishRow make(Fields fields) {
    var side = fields.word("side", Side.class, Side.SEEKER);
    if (side == Side.HOLDER && !fields.has(OTHER)) {
      fields.error("wish-of-whom", OTHER, fields.text(PATENT));
    }
    return new WishRow(
        fields.value(PARTY, Parties::ofText, Parties.ofName("")),
        fields.text(PARTY),
        side,
        fields.value(OTHER, Parties::ofText),
        fields.text(OTHER),
        fields.value(PATENT, Offerings::ofText),
        fields.word("wish", WishWord.class, WishWord.MEET),
        fields.text("note"),
        fields.origin());
  }
}
