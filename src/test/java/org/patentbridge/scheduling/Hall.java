package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/** A hall under construction: slots, tables, seats and wanted meetings, said in few words. */
final class Hall {

  private final int slots;
  private final int tables;
  private final List<Request> requests = new ArrayList<>();
  private final Map<OrganizationId, Integer> seekerSeats = new HashMap<>();
  private final Map<OrganizationId, Integer> holderSeats = new HashMap<>();

  Hall(int slots, int tables) {
    this.slots = slots;
    this.tables = tables;
  }

  Hall meeting(String company, String university, long thousandths) {
    requests.add(request(company, university, thousandths));
    return this;
  }

  static Request request(String company, String university, long thousandths) {
    return new Request(
        new OrganizationId(company), new OrganizationId(university), new Points(thousandths));
  }

  Hall companySeats(String company, int seats) {
    seekerSeats.put(new OrganizationId(company), seats);
    return this;
  }

  Hall universitySeats(String university, int seats) {
    holderSeats.put(new OrganizationId(university), seats);
    return this;
  }

  SchedulingProblem problem() {
    return new SchedulingProblem(requests, slots, tables, seekerSeats, holderSeats);
  }

  /** A random hall; places may be short. */
  static SchedulingProblem random(Random random, int mostMeetings) {
    var hall = new Hall(1 + random.nextInt(6), 1 + random.nextInt(8));
    int companies = 1 + random.nextInt(8);
    int universities = 1 + random.nextInt(5);
    for (int u = 0; u < universities; u++) {
      if (random.nextInt(3) == 0) {
        hall.universitySeats("university-" + u, 1 + random.nextInt(3));
      }
    }
    if (random.nextInt(3) == 0) {
      hall.companySeats("company-0", 2);
    }
    Set<String> seen = new HashSet<>();
    for (int i = random.nextInt(mostMeetings + 1); i > 0; i--) {
      String company = "company-" + random.nextInt(companies);
      String university = "university-" + random.nextInt(universities);
      if (seen.add(company + university)) {
        hall.meeting(company, university, random.nextInt(5));
      }
    }
    return hall.problem();
  }

  /** Every company meets as many different universities as asked for, chosen at random. */
  static SchedulingProblem large(int companies, int universities, int each, Random random) {
    Map<Integer, Integer> load = new HashMap<>();
    var open = new Hall(1, 1);
    for (int c = 0; c < companies; c++) {
      Set<Integer> mine = new HashSet<>();
      while (mine.size() < each) {
        int university = random.nextInt(universities);
        if (mine.add(university)) {
          load.merge(university, 1, Integer::sum);
          open.meeting("company-" + c, "university-" + university, random.nextInt(100_000));
        }
      }
    }
    int busiest = load.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return new SchedulingProblem(
        open.requests, Math.max(busiest, each), universities, Map.of(), Map.of());
  }
}
