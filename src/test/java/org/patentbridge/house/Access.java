package org.patentbridge.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** What a call, a field access or a method reference does that a rule may forbid. */
final class Access {

  private static final String CONSTRUCTOR = "<init>";

  private Access() {}

  static boolean asksTheClock(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return owner.getPackageName().startsWith("java.time")
            && Set.of("now", "systemUTC", "systemDefaultZone", "system", "systemDefault")
                .contains(access.getName())
        || is(owner, System.class)
            && Set.of("nanoTime", "currentTimeMillis").contains(access.getName())
        || is(owner, Date.class) && constructsFromNothing(access)
        || owner.isAssignableTo(Calendar.class) && access.getName().equals("getInstance");
  }

  static boolean tossesACoin(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getName();
    return constructsFromNothing(access)
            && (owner.isAssignableTo(Random.class) || is(owner, SplittableRandom.class))
        || name.equals("random") && (is(owner, Math.class) || is(owner, StrictMath.class))
        || name.equals("randomUUID") && is(owner, UUID.class)
        || name.equals("current") && is(owner, ThreadLocalRandom.class)
        || name.equals("getDefault") && is(owner, RandomGenerator.class)
        || name.equals("shuffle") && parameters(access) == 1;
  }

  static boolean losesTheOrder(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return access.getName().equals("copyOf")
        && (is(owner, Set.class) || is(owner, java.util.Map.class));
  }

  static boolean throwsWithoutAWord(JavaAccess<?> access) {
    return constructsFromNothing(access) && access.getTargetOwner().isAssignableTo(Throwable.class);
  }

  static boolean printsOrExits(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getName();
    return is(owner, System.class) && Set.of("out", "err", "exit").contains(name)
        || is(owner, Runtime.class) && Set.of("exit", "halt").contains(name)
        || owner.isAssignableTo(Throwable.class) && name.equals("printStackTrace");
  }

  private static boolean constructsFromNothing(JavaAccess<?> access) {
    return access.getName().equals(CONSTRUCTOR) && parameters(access) == 0;
  }

  private static int parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes().size()
        : -1;
  }

  private static boolean is(JavaClass owner, Class<?> type) {
    return owner.isEquivalentTo(type);
  }
}
