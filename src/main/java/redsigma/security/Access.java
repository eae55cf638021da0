package redsigma.security;

import redsigma.schema.Field;

/** Decides who may do and see what. There is no second place that does. */
public interface Access {

  boolean may(Viewer viewer, Permission permission);

  /** Whether the viewer may see a field's values; only protected fields are ever refused. */
  boolean sees(Viewer viewer, Field field);

  /** The ids of the access classes the viewer may read, sorted; all of them for the system. */
  int[] classes(Viewer viewer);

  /** The id of an access class, made when it is new. */
  int idOf(AccessClass accessClass);
}
