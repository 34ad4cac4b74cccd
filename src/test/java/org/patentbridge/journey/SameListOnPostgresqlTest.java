package org.patentbridge.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.patentbridge.fixture.NeedsPostgresql;
import org.patentbridge.fixture.OnPostgresql;

/** The main way on a PostgreSQL server. */
@QuarkusTest
@NeedsPostgresql
@TestProfile(OnPostgresql.class)
class SameListOnPostgresqlTest extends SameList {}
