package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.domain.wish.Wishes;

/** What every store of wishes does. */
public abstract class WishesContract {

  private static final EventId EVENT = SampleRecords.SESSION.id();
  private static final OfferingId PATENT = OfferingId.parse("patent:CN107123456B");

  protected abstract Wishes wishes();

  protected abstract Transactions transactions();

  @Test
  void laterWordOnTheSameTakesThePlaceOfTheEarlier() {
    save(wish(EVENT, Side.SEEKER, null, WishWord.MEET));
    var no = wish(EVENT, Side.SEEKER, null, WishWord.NO_THANKS);
    save(no);
    assertThat(wishes().listOf(EVENT)).containsExactly(no);
  }

  @Test
  void wordsOfTwoSidesOnAPartyAndOnAPatentAreThree() {
    var all =
        List.of(
            wish(EVENT, Side.HOLDER, null, WishWord.MEET),
            wish(EVENT, Side.SEEKER, null, WishWord.MEET),
            wish(EVENT, Side.SEEKER, PATENT, WishWord.MUST_MEET));
    all.forEach(this::save);
    save(wish(new EventId("another-event"), Side.SEEKER, null, WishWord.MEET));
    assertThat(wishes().listOf(EVENT)).isEqualTo(all);
  }

  @Test
  void wordIsTakenBackWhateverItWas() {
    save(wish(EVENT, Side.SEEKER, PATENT, WishWord.MUST_MEET));
    save(wish(EVENT, Side.SEEKER, null, WishWord.MEET));
    remove(wish(EVENT, Side.SEEKER, PATENT, WishWord.MEET));
    assertThat(wishes().listOf(EVENT))
        .containsExactly(wish(EVENT, Side.SEEKER, null, WishWord.MEET));
  }

  private static Wish wish(EventId event, Side by, @Nullable OfferingId offering, WishWord word) {
    return new Wish(
        event,
        by,
        new OrganizationId("sme:1"),
        new OrganizationId("uni:1"),
        offering,
        word,
        "说明",
        Origin.ENTERED);
  }

  private void save(Wish wish) {
    var unused = transactions().get(() -> wishes().saveAll(List.of(wish)));
  }

  private void remove(Wish wish) {
    var unused =
        transactions()
            .get(
                () -> {
                  wishes().remove(wish);
                  return wish;
                });
  }
}
