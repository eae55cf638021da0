package redsigma.web.signin;

/** What the sign-in page says beside its form: it was refused, has ended, or was left. */
public record SignInPage(boolean failed, boolean ended, boolean left) {}
