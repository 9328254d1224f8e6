package stipple.studio.house.database;

/// A database role and its password; printing it shows the role only.
record Login(String role, String password) {

  @Override
  public String toString() {
    return role;
  }
}
