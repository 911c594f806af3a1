// Collects what the policy reports, and every address the page asks for, for the test outside the frame.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  if (!/favicon/.test(event.blockedURI))
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
window.faults = [];
addEventListener('error', (event) => window.faults.push(event.message));
addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)));
