package stipple.studio.house.database;

import java.nio.file.Files;
import java.nio.file.Path;

/// Saves one number after the other and prints each only when the database has confirmed it.
final class WritingProgram {

  private WritingProgram() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var server = EmbeddedServer.open(folder, Progress.silent());
    System.out.println(Files.readAllLines(folder.resolve("pg/data-18/postmaster.pid")).getFirst());
    try (var connection = Connections.open(server.url(), server.owner());
        var make = connection.createStatement();
        var insert = connection.prepareStatement("insert into kept default values returning n")) {
      make.execute("create table if not exists kept (n bigint generated always as identity)");
      while (true) {
        try (var row = insert.executeQuery()) {
          row.next();
          System.out.println(row.getLong(1));
        }
      }
    }
  }
}
