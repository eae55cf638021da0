package redsigma.schema;

/** All that the packages declare, for those who check that names lead somewhere. */
record Catalogue(Register<RecordType> types, Register<LinkType> links, Register<CodeList> lists) {

  static Catalogue of(Iterable<PackageSource> packages, BuildsOn buildsOn) {
    var types = new Register<RecordType>("type", buildsOn);
    var links = new Register<LinkType>("link", buildsOn);
    var lists = new Register<CodeList>("list", buildsOn);
    for (var source : packages) {
      var app = source.name();
      for (var part : source.types()) {
        var type = TypeReader.read(app, part);
        types.add(type.name(), new Declared<>(app, part, type));
      }
      for (var part : source.links()) {
        var link = LinkReader.read(app, part);
        links.add(link.name(), new Declared<>(app, part, link));
      }
      for (var part : source.lists()) {
        var list = ListReader.read(part);
        lists.add(list.name(), new Declared<>(app, part, list));
      }
      types.unread(source.unread());
      lists.unread(source.unread());
    }
    return new Catalogue(types, links, lists);
  }
}
