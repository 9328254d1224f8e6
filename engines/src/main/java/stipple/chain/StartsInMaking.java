package stipple.chain;

/// The starts of a visit being written down one after the other, from 64 buckets at once.
final class StartsInMaking {

  private final Taste taste;
  private final LocalDays days;
  private final VisitAsk wish;
  private final PractitionerAsk practitioner;
  private final Slivers slivers;
  private final int[] firstOfDay;
  private int day = -1;
  private int dayEnd;
  private long dayPoints;

  StartsInMaking(ChainAsk ask, int visit, int who, Slivers slivers) {
    taste = ask.taste();
    days = ask.days();
    wish = ask.visits().get(visit);
    practitioner = ask.practitioners().get(who);
    this.slivers = slivers;
    firstOfDay = new int[days.days() + 1];
  }

  /// Of visits that are as long at the end of a day as otherwise.
  Starts from(FreeMask free) {
    int size = free.count();
    var starts = new int[size];
    var ends = new int[size];
    var points = new long[size];
    var before = slivers.before();
    var after = slivers.after(wish.length());
    int kept = 0;
    for (int word = 0; word < free.words(); word++) {
      long left = before.word(word);
      long right = after.word(word);
      for (long bits = free.word(word); bits != 0; bits &= bits - 1) {
        int bit = Long.numberOfTrailingZeros(bits);
        int start = Long.SIZE * word + bit;
        if (start >= dayEnd) {
          enter(start, kept);
        }
        starts[kept] = start;
        ends[kept] = start + wish.length();
        points[kept++] = points((int) ((left >>> bit & 1) + (right >>> bit & 1)));
      }
    }
    enter(days.startOf(days.days()), kept);
    return new Starts(starts, ends, points, firstOfDay);
  }

  /// Of visits that are longer where they are the last of a day.
  Starts from(FreeMask free, FreeMask longer) {
    int size = free.count();
    var starts = new int[size];
    var ends = new int[size];
    var points = new long[size];
    var before = slivers.before();
    var after = slivers.after(wish.length());
    var longAfter = slivers.after(wish.lastOfDayLength());
    int kept = 0;
    for (int word = 0; word < free.words(); word++) {
      long left = before.word(word);
      for (long bits = free.word(word); bits != 0; bits &= bits - 1) {
        int bit = Long.numberOfTrailingZeros(bits);
        int start = Long.SIZE * word + bit;
        if (start >= dayEnd) {
          enter(start, kept);
        }
        boolean last = practitioner.isLastOfDay(start, day);
        if (!last || (longer.word(word) >>> bit & 1) != 0) {
          long right = last ? longAfter.word(word) : after.word(word);
          starts[kept] = start;
          ends[kept] = start + (last ? wish.lastOfDayLength() : wish.length());
          points[kept++] = points((int) ((left >>> bit & 1) + (right >>> bit & 1)));
        }
      }
    }
    enter(days.startOf(days.days()), kept);
    return new Starts(starts, ends, points, firstOfDay);
  }

  private void enter(int start, int kept) {
    while (start >= dayEnd) {
      firstOfDay[++day] = kept;
      if (day == days.days()) {
        return;
      }
      dayEnd = days.startOf(day + 1);
    }
    dayPoints = (long) taste.latePerDay() * day;
  }

  private long points(int slivers) {
    return dayPoints + (long) taste.sliver() * slivers;
  }
}
