package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.patentbridge.fixture.NeedsPostgresql;
import org.patentbridge.fixture.OnPostgresql;

/** The whole contract of the store once more, on a PostgreSQL server. */
@QuarkusTest
@NeedsPostgresql
@TestProfile(OnPostgresql.class)
class StoreOnPostgresqlTest {

  private static final Path HERE = Path.of("src/test/java/org/patentbridge/store");

  @Inject StatelessSession session;

  @Test
  void everyKeyIsSortedByCodePointWhateverTheServersLanguage() {
    assertThat(
            session
                .createNativeQuery(
                    """
                    select table_name || '.' || column_name from information_schema.columns
                     where table_schema = current_schema() and data_type = 'character varying'
                       and character_maximum_length is not null and table_name not like 'flyway%'
                       and collation_name is distinct from 'C'""",
                    String.class)
                .getResultList())
        .as("columns that need collate \"C\"; see V230_1")
        .isEmpty();
  }

  @Test
  void whateverIsTestedOnH2IsTestedHere() throws IOException {
    var here =
        Arrays.stream(StoreOnPostgresqlTest.class.getDeclaredClasses())
            .map(c -> c.getSuperclass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    try (var files = Files.list(HERE)) {
      var there =
          files
              .filter(StoreOnPostgresqlTest::asksTheOrdinaryService)
              .map(f -> f.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(here).isEqualTo(there);
    }
  }

  private static boolean asksTheOrdinaryService(Path file) {
    try {
      var text = Files.readString(file);
      return text.contains("@QuarkusTest") && !text.contains("@TestProfile");
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  @Nested
  class Alerts extends StoredAlertsTest {}

  @Nested
  class ChainCalendar extends StoredChainCalendarTest {}

  @Nested
  class ChangeLog extends StoredChangeLogTest {}

  @Nested
  class Copies extends StoredCopiesTest {}

  @Nested
  class Drafts extends StoredDraftsTest {}

  @Nested
  class Enrichments extends StoredEnrichmentsTest {}

  @Nested
  class Events extends StoredEventsTest {}

  @Nested
  class Feedbacks extends StoredFeedbacksTest {}

  @Nested
  class FundingPlans extends StoredFundingPlansTest {}

  @Nested
  class ImportRuns extends StoredImportRunsTest {}

  @Nested
  class Investments extends StoredInvestmentsTest {}

  @Nested
  class KeptRows extends StoredKeptRowsTest {}

  @Nested
  class Leases extends StoredLeasesTest {}

  @Nested
  class Letters extends StoredLettersTest {}

  @Nested
  class Mandates extends StoredMandatesTest {}

  @Nested
  class MatchJobs extends StoredMatchJobsTest {}

  @Nested
  class MatchRuns extends StoredMatchRunsTest {}

  @Nested
  class MeetingRequests extends StoredMeetingRequestsTest {}

  @Nested
  class NameDecisions extends StoredNameDecisionsTest {}

  @Nested
  class Needs extends StoredNeedsTest {}

  @Nested
  class Offers extends StoredOffersTest {}

  @Nested
  class Organizations extends StoredOrganizationsTest {}

  @Nested
  class Outcomes extends StoredOutcomesTest {}

  @Nested
  class PastPairings extends StoredPastPairingsTest {}

  @Nested
  class PatentStatements extends StoredPatentStatementsTest {}

  @Nested
  class Patents extends StoredPatentsTest {}

  @Nested
  class Publications extends StoredPublicationsTest {}

  @Nested
  class SeekerPools extends StoredSeekerPoolsTest {}

  @Nested
  class Shortlists extends StoredShortlistsTest {}

  @Nested
  class Timetables extends StoredTimetablesTest {}

  @Nested
  class Wishes extends StoredWishesTest {}

  @Nested
  class Workspaces extends WorkspacesTest {}
}
