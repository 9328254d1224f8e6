package stipple.studio.house.signin;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// A viewer as the security framework wants to see them.
record SignedIn(Viewer viewer, Account account) implements UserDetails {

  private static final long serialVersionUID = 1L;

  /// What the door needs to know of an account.
  record Account(String passwordHash, boolean disabled) implements java.io.Serializable {}

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role()));
  }

  @Override
  public String getPassword() {
    return account.passwordHash();
  }

  @Override
  public String getUsername() {
    return viewer.email();
  }

  @Override
  public boolean isEnabled() {
    return !account.disabled();
  }
}
