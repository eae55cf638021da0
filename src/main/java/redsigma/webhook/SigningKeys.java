package redsigma.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.security.signin.SignInKey;

/**
 * Signs messages with a key pair of each webhook's own (Standard Webhooks, {@code v1a}). The
 * private half is opened for the moment of signing and shown to nobody.
 */
@Component
class SigningKeys {

  private static final String KIND = "Ed25519";
  private static final int RAW_BYTES = 32;

  private final KeyStore store;
  private final SignInKey house;
  private final WebhookSettings settings;
  private final Clock clock;

  SigningKeys(KeyStore store, SignInKey house, WebhookSettings settings, Clock clock) {
    this.store = store;
    this.house = house;
    this.settings = settings;
    this.clock = clock;
  }

  /** Makes a new key; the one before signs beside it until receivers have taken up the new one. */
  void renew(UUID webhook) {
    var now = clock.instant();
    var id = UUID.randomUUID();
    try {
      var pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
      store.end(webhook, now.plus(settings.overlap()));
      store.add(
          new KeyStore.Key(
              id, raw(pair.getPublic().getEncoded()), sealed(id, pair.getPrivate().getEncoded())),
          webhook,
          now);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has " + KIND, missing);
    }
  }

  /** The keys that messages are signed with now, as receivers are given them; the newest first. */
  List<String> shown(UUID webhook) {
    return store.live(webhook, clock.instant()).stream()
        .map(key -> "whpk_" + Base64.getEncoder().encodeToString(key.open()))
        .toList();
  }

  /** The value of {@code webhook-signature}. */
  String sign(UUID webhook, String id, long timestamp, byte[] body) {
    var head = "%s.%d.".formatted(id, timestamp).getBytes(UTF_8);
    return store.live(webhook, clock.instant()).stream()
        .map(key -> "v1a," + Base64.getEncoder().encodeToString(signed(key, head, body)))
        .collect(Collectors.joining(" "));
  }

  private byte[] signed(KeyStore.Key key, byte[] head, byte[] body) {
    try {
      var opened = house.open(key.sealed(), about(key.id()));
      var secret = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(opened));
      var signature = Signature.getInstance(KIND);
      signature.initSign(secret);
      signature.update(head);
      signature.update(body);
      return signature.sign();
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException("Key %s cannot sign".formatted(key.id()), wrong);
    }
  }

  private byte[] sealed(UUID id, byte[] secret) {
    return house.seal(secret, about(id));
  }

  private static String about(UUID key) {
    return "webhook key " + key;
  }

  /** X.509 writes the 32 bytes of the key last. */
  private static byte[] raw(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
  }
}
