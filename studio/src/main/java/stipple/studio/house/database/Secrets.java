package stipple.studio.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The passwords of the database's roles, one file each, 192 random bits.
record Secrets(Path folder) {

  static final String ADMIN = "stipple_admin";
  static final String OWNER = "stipple_owner";
  static final String APP = "stipple_app";

  static Secrets in(Path server) {
    return new Secrets(Folders.ofOwner(server.resolve("secret")));
  }

  /// Whether the password of the cluster's administrator is there; without it nobody gets in.
  boolean complete() {
    return Files.exists(file(ADMIN));
  }

  Login login(String role) {
    try {
      if (!Files.exists(file(role))) {
        var bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        Folders.write(file(role), Base64.getUrlEncoder().encodeToString(bits));
      }
      return new Login(role, Files.readString(file(role)).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String role) {
    return folder.resolve(role);
  }
}
