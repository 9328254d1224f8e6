package stipple.studio.practice.people;

import java.util.Collection;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.signin.Role;

/// A studio always has an owner who can sign in.
final class OwnersRule {

  private OwnersRule() {}

  /// Whether a person may become what is wished, given the owners who can sign in now.
  static Verdict verdictOn(Person wished, Collection<UUID> ownersNow) {
    var staysOwner = wished.role() == Role.OWNER && wished.isHere();
    var isTheLast = ownersNow.size() == 1 && ownersNow.contains(wished.id());
    return staysOwner || !isTheLast
        ? Verdict.allowed()
        : Verdict.refused(Phrase.of("person.last-owner"), Phrase.of("person.last-owner.do"));
  }
}
