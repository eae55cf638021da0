package redsigma.security;

import java.util.UUID;
import redsigma.schema.Field;

/** Decides who may do and see what. There is no second place that does. */
public interface Access {

  boolean may(Viewer viewer, Permission permission);

  /** Whether the viewer may do something with some records of a type at least. */
  boolean may(Viewer viewer, Deed deed, String type);

  /** Whether the viewer may do something with a record of a class; seeing it is part of that. */
  boolean may(Viewer viewer, Deed deed, AccessClass accessClass, UUID owner);

  /** Whether the viewer may see a field's values; only protected fields are ever refused. */
  boolean sees(Viewer viewer, Field field);

  /** What the viewer may see of all records, as a set of classes. */
  Sight sight(Viewer viewer);

  /** What the viewer gets of records of a class that are not their own, and why. */
  Ruling ruling(Viewer viewer, AccessClass accessClass);

  /**
   * Tells the database who asks, for the rest of the transaction under way, so that its row-level
   * security shows what {@link #sight} says and no more.
   *
   * @throws IllegalStateException outside a transaction
   */
  Sight enter(Viewer viewer);

  /** The id of an access class, made when it is new. */
  int idOf(AccessClass accessClass);

  /** The class of an id that {@link #idOf} has given. */
  AccessClass classOf(int id);
}
