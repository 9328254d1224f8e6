package stipple.studio.house.database;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// The PostgreSQL that lives inside the program, in the studio's own data folder.
final class EmbeddedServer implements DatabaseServer {

  private static final String DATABASE = "stipple";

  private final DataFolder folder;
  private final Postmaster postmaster;
  private final Secrets secrets;

  private EmbeddedServer(DataFolder folder, Postmaster postmaster, Secrets secrets) {
    this.folder = folder;
    this.postmaster = postmaster;
    this.secrets = secrets;
  }

  /// Locks the folder, unpacks, lays the cluster if it is new, starts, and lets nobody in before
  /// the server has said that it keeps what it is given.
  static EmbeddedServer open(Path wanted, Progress progress) {
    var folder = DataFolder.open(wanted);
    try {
      return open(folder, progress);
    } catch (UncheckedIOException e) {
      folder.close();
      throw new DatabaseProblem(
          "The data folder %s cannot be read or written any more: %s"
              .formatted(folder.path(), e.getMessage()),
          "Look whether the disk is full and who owns the folder, then start again.",
          e);
    } catch (RuntimeException problem) {
      folder.close();
      throw problem;
    }
  }

  private static EmbeddedServer open(DataFolder folder, Progress progress) {
    var server = folder.server();
    var binaries = Binaries.carried();
    var programs = Programs.of(binaries.home(server), server);
    binaries.unpackInto(server, progress);
    var cluster = Cluster.open(server, binaries.major(), programs, progress);
    var postmaster = Postmaster.start(programs, server, cluster, progress);
    try {
      var embedded = new EmbeddedServer(folder, postmaster, Secrets.in(server));
      embedded.prepare();
      binaries.dropOthers(server);
      return embedded;
    } catch (RuntimeException problem) {
      postmaster.close();
      throw problem;
    }
  }

  @Override
  public String url() {
    return url(DATABASE);
  }

  @Override
  public Login owner() {
    return secrets.login(Secrets.OWNER);
  }

  @Override
  public Login app() {
    return secrets.login(Secrets.APP);
  }

  Login admin() {
    return secrets.login(Secrets.ADMIN);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), database);
  }

  /// The server first, the lock last: nobody else may enter while it still writes.
  @Override
  public void close() {
    try {
      postmaster.close();
    } finally {
      folder.close();
    }
  }

  private void prepare() {
    try (var connection = Connections.open(url("postgres"), admin())) {
      Durability.demand(connection);
      var roles = new Roles(connection);
      roles.keep(owner(), app());
      roles.keepDatabase(DATABASE);
    } catch (SQLException e) {
      throw new DatabaseProblem(
          "The database in %s does not let Stipple in (SQLSTATE %s). Nothing was changed."
              .formatted(folder.path(), e.getSQLState()),
          "If the folder \"pg/secret\" was changed or copied from elsewhere, put the right one"
              + " back from a backup.",
          e);
    }
  }
}
