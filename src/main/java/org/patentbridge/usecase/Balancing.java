package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.allocation.Allocator;
import org.patentbridge.allocation.Shortfalls;
import org.patentbridge.domain.match.Optimum;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Finds the best lists; where nothing keeps all limits, says why and, if asked, what nearly does.
 */
final class Balancing {

  private final Allocator exact;
  private final PartyDirectory directory;

  Balancing(Allocator exact, PartyDirectory directory) {
    this.exact = exact;
    this.directory = directory;
  }

  /**
   * The best lists.
   *
   * @param allocation what is on them; nothing where there is no solution
   * @param loosened guaranteed matches that were lowered in all
   * @param remarks why there was no solution, in the words of the form
   */
  record Solution(Allocation allocation, int loosened, List<Reason> remarks) {

    RunStatus status() {
      return !allocation.isFeasible()
          ? RunStatus.NO_SOLUTION
          : loosened > 0 ? RunStatus.LOOSENED : RunStatus.COMPLETED;
    }

    Optimum optimum(int dial) {
      return new Optimum(
          switch (allocation.method()) {
            case FLOW -> Optimum.Method.FLOW;
            case INTEGER_PROGRAMME -> Optimum.Method.INTEGER_PROGRAMME;
            case BEST_FIRST -> Optimum.Method.UNKNOWN;
          },
          allocation.gap(),
          allocation
              .findDialEffect()
              .map(
                  e ->
                      new Optimum.Evenness(
                          dial,
                          new Optimum.Side(e.totalOff(), e.offeringsOff(), e.holdersOff()),
                          new Optimum.Side(e.totalOn(), e.offeringsOn(), e.holdersOn())))
              .orElse(null),
          loosened);
    }
  }

  /**
   * Solves a problem.
   *
   * @param loosen whether guaranteed matches may be lowered as little as gives a solution
   */
  Solution solve(AllocationProblem problem, boolean loosen) {
    var strict = exact.allocate(problem);
    if (strict.isFeasible()) {
      return new Solution(strict, 0, List.of());
    }
    List<Reason> remarks = new ArrayList<>(strict.conflicts().stream().map(this::named).toList());
    var shortfalls = Shortfalls.of(problem);
    if (!loosen) {
      if (shortfalls.total() > 0) {
        remarks.add(Reason.of("remark.can-be-loosened"));
      }
      return new Solution(strict, 0, remarks);
    }
    var nearly = exact.allocate(shortfalls.loosened(problem));
    return nearly.isFeasible()
        ? new Solution(nearly, shortfalls.total(), remarks)
        : new Solution(nearly, 0, nearly.conflicts().stream().map(this::named).toList());
  }

  /** The sentence with the name people read in place of a party's id. */
  private Reason named(Reason reason) {
    var arguments = new ArrayList<>(reason.arguments());
    arguments.replaceAll(this::named);
    return new Reason(reason.key(), arguments);
  }

  private String named(String argument) {
    try {
      return directory.find(new OrganizationId(argument)).isPresent()
          ? directory.nameOf(new OrganizationId(argument))
          : argument;
    } catch (InvalidValueException noId) {
      return argument;
    }
  }
}
