package stipple.studio.house;

/// There is no such record, or it is another studio's: the answer is the same.
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
