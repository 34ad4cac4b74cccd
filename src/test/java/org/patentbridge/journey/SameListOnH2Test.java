package org.patentbridge.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The main way on the embedded database. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class SameListOnH2Test extends SameList {}
