package stipple.studio.house.database;

/// A PostgreSQL that is open for the studio, ours or somebody else's.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExternalServer {

  /// The address of the studio's database, without roles or passwords.
  String url();

  /// The role that owns the tables and changes the schema.
  Login owner();

  /// The role every page works with; it may not change the schema.
  Login app();

  @Override
  void close();
}
