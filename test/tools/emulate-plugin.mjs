// command 'emulate-zone': the machine's time zone ('' = its own), Chromium only
// command 'emulate-features': any media feature (forced-colors, prefers-contrast ...), Chromium only
export const emulatePlugin = () => ({
  name: 'emulate-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-features' && command !== 'emulate-zone') return;
    const page = session.browser.getPage?.(session.id);
    if (session.browser.name !== 'Chrome') return {skipped: session.browser.name};
    if (command === 'emulate-zone') {
      await page.emulateTimezone(payload.zone || undefined);
      return true;
    }
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value})),
    });
    return true; // do not detach: detaching drops the emulation
  },
});
